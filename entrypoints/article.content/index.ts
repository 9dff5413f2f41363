import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { openPage } from '../../page/session';

/** Registered at run time for the hosts that the reader granted, or injected by the toolbar button. */
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  main: (ctx) => openPage({ signal: ctx.signal, alive: () => ctx.isValid }),
});
