import type { Settings } from '../../messages/types';
import type { Words } from '../../platform/words';
import { Sign } from '../parts/icon';
import { Section } from '../parts/section';
import type { Access, SetAccess } from '../settings/access';
import { AccessChoice } from '../settings/access-choice';
import { ChainPicture, MarkPicture, WhoPicture } from './pictures';

interface WelcomeActions {
  setAccess: SetAccess;
  /** Opens the article of our own writing that shows how it works. */
  openDemo(): void;
}

export interface WelcomeProps {
  readonly access: Access;
  readonly settings: Settings;
  readonly actions: WelcomeActions;
  readonly words: Words;
}

/** First run: three short pictures, the choice of access, a sentence on the notice, and an article to try. */
export function Welcome({ access, settings, actions, words }: WelcomeProps) {
  return (
    <div class="page" lang={words.lang} dir={words.dir} data-theme={settings.theme} data-motion={settings.motion}>
      <main class="page-main welcome">
        <header class="page-head">
          <p class="head-name">
            <Sign />
            {words('name')}
          </p>
          <h1>{words('welcome_title')}</h1>
          <p class="lead">{words('welcome_lead')}</p>
        </header>
        <ol class="pictures">
          <li>
            <MarkPicture />
            <h2>{words('welcome_mark_title')}</h2>
            <p>{words('welcome_mark_text')}</p>
          </li>
          <li>
            <WhoPicture />
            <h2>{words('welcome_who_title')}</h2>
            <p>{words('welcome_who_text')}</p>
          </li>
          <li>
            <ChainPicture />
            <h2>{words('welcome_chain_title')}</h2>
            <p>{words('welcome_chain_text')}</p>
          </li>
        </ol>
        <Section title={words('welcome_access')}>
          <AccessChoice key={access.mode} access={access} words={words} setAccess={actions.setAccess} />
        </Section>
        <Section title={words('welcome_notice_title')}>
          <p>{words('welcome_notice_text')}</p>
        </Section>
        <Section title={words('welcome_try_title')}>
          <p>{words('welcome_try_text')}</p>
          <button type="button" class="second" onClick={actions.openDemo}>
            {words('welcome_try')}
          </button>
        </Section>
        <p class="hint page-foot">{words('welcome_private')}</p>
      </main>
    </div>
  );
}
