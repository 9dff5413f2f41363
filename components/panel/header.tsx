import type { ComponentChildren } from 'preact';
import type { Settings, ShownLevel } from '../../messages/types';
import type { Words } from '../../platform/words';
import { Choice } from '../parts/choice';
import { Icon, Sign } from '../parts/icon';
import type { PanelActions } from './actions';

interface HeaderProps {
  readonly settings: Settings;
  readonly actions: PanelActions;
  readonly words: Words;
  /** Leads back, where something was opened. */
  readonly back?: (() => void) | undefined;
  /** How many views are open: at two the way back leads to the overview. */
  readonly toOverview?: boolean;
  readonly withLevel?: boolean;
  /** Stands in the middle: the steps from claim to claim. */
  readonly children?: ComponentChildren;
}

const LEVELS: readonly ShownLevel[] = ['quoted', 'reported', 'other'];

/** The head of the panel: the way back or the name of the house, the level of marks, the settings. */
export function Header({ settings, actions, words, back, toOverview, withLevel, children }: HeaderProps) {
  return (
    <header class="head">
      {back ? (
        <button type="button" class="head-back" onClick={back}>
          <Icon name="back" />
          {words(toOverview ? 'back_to_overview' : 'back')}
        </button>
      ) : (
        <p class="head-name">
          <Sign />
          {words('name')}
        </p>
      )}
      {children}
      {withLevel && !back && (
        <Choice
          legend={words('level_legend')}
          quietLegend
          value={settings.level}
          options={LEVELS.map((value) => ({ value, label: words(`level_${value}`) }))}
          onChange={actions.setLevel}
        />
      )}
      <button
        type="button"
        class="head-settings"
        aria-label={words('settings')}
        title={words('settings')}
        onClick={actions.openSettings}
      >
        <Icon name="settings" />
      </button>
    </header>
  );
}
