import type { Source } from '../../knowledge/types';
import type { Settings } from '../../messages/types';
import type { Words } from '../../platform/words';
import { Choice, Switch } from '../parts/choice';
import { Sign } from '../parts/icon';
import { Section } from '../parts/section';
import type { Access } from './access';
import { AccessChoice } from './access-choice';
import type { Keys, SettingsActions } from './actions';
import { DataSources } from './data-sources';
import { Hosts } from './hosts';
import { Transfer } from './transfer';

export interface SettingsPageProps {
  readonly settings: Settings;
  readonly access: Access;
  readonly actions: SettingsActions;
  readonly words: Words;
  readonly keys?: readonly Keys[];
  /** Sources of the facts that ship with the extension. */
  readonly sources?: readonly Source[];
}

const without = (hosts: readonly string[], gone: string) => hosts.filter((host) => host !== gone);

/** All settings on one page, in plain words; every change holds at once. */
export function SettingsPage({ settings, access, actions, words, keys = [], sources = [] }: SettingsPageProps) {
  const { change } = actions;
  return (
    <div class="page" lang={words.lang} dir={words.dir} data-theme={settings.theme} data-motion={settings.motion}>
      <main class="page-main">
        <header class="page-head">
          <p class="head-name">
            <Sign />
            {words('name')}
          </p>
          <h1>{words('settings')}</h1>
          <p class="hint">{words('settings_at_once')}</p>
        </header>
        <Section title={words('settings_marks')}>
          <Switch label={words('settings_marks_on')} on={settings.marks} onChange={(marks) => change({ marks })} />
          <Choice<Settings['level']>
            legend={words('level_legend')}
            shape="list"
            value={settings.level}
            options={[
              { value: 'quoted', label: words('level_quoted'), hint: words('level_quoted_hint') },
              { value: 'reported', label: words('level_reported'), hint: words('level_reported_hint') },
              { value: 'other', label: words('level_other'), hint: words('level_other_hint') },
            ]}
            onChange={(level) => change({ level })}
          />
          <Switch
            label={words('settings_print')}
            on={settings.printMarks}
            onChange={(printMarks) => change({ printMarks })}
          />
        </Section>
        <Section title={words('access_title')}>
          <AccessChoice key={access.mode} access={access} words={words} setAccess={actions.setAccess} />
          <Hosts
            title={words('hosts_granted')}
            hosts={access.hosts}
            remove={actions.revoke}
            act={words('hosts_revoke')}
            words={words}
          />
          <Hosts
            title={words('hosts_off')}
            hosts={settings.sitesOff}
            remove={(host) => change({ sitesOff: without(settings.sitesOff, host) })}
            act={words('hosts_on')}
            words={words}
          />
        </Section>
        <Section title={words('settings_notice')}>
          <Switch
            label={words('settings_notice_on')}
            hint={words('settings_notice_hint')}
            on={settings.notice}
            onChange={(notice) => change({ notice })}
          />
          <Hosts
            title={words('hosts_notice_off')}
            hosts={settings.noticeOff}
            remove={(host) => change({ noticeOff: without(settings.noticeOff, host) })}
            act={words('hosts_on')}
            words={words}
          />
        </Section>
        <Section title={words('settings_looks')}>
          <Choice<Settings['theme']>
            legend={words('theme_legend')}
            value={settings.theme}
            options={[
              { value: 'system', label: words('theme_system') },
              { value: 'light', label: words('theme_light') },
              { value: 'dark', label: words('theme_dark') },
            ]}
            onChange={(theme) => change({ theme })}
          />
          <Switch
            label={words('settings_motion')}
            hint={words('settings_motion_hint')}
            on={settings.motion === 'reduced'}
            onChange={(on) => change({ motion: on ? 'reduced' : 'system' })}
          />
          <Switch
            label={words('settings_by_side')}
            hint={words('settings_by_side_hint')}
            on={settings.groupBySide}
            onChange={(groupBySide) => change({ groupBySide })}
          />
        </Section>
        {keys.length > 0 && (
          <Section title={words('keys_title')}>
            <dl class="facts keys">
              {keys.map(({ command, shortcut }) => (
                <div key={command}>
                  <dt>{words(`command_${command}`)}</dt>
                  <dd>{shortcut ? <kbd>{shortcut}</kbd> : words('keys_none')}</dd>
                </div>
              ))}
            </dl>
            <button type="button" class="quiet" onClick={actions.openKeys}>
              {words('keys_change')}
            </button>
          </Section>
        )}
        {sources.length > 0 && <DataSources sources={sources} words={words} />}
        <Transfer actions={actions} words={words} />
      </main>
    </div>
  );
}
