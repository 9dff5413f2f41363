import './style.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { takeFirstLook } from '../../page/first-look';
import { beginLife } from '../../page/life';

/** Registered at run time for the hosts that the reader granted, or injected by the toolbar button. */
export default defineContentScript({
  matches: ['*://*/*'],
  registration: 'runtime',
  runAt: 'document_idle',
  main: () => takeFirstLook(document, beginLife()),
});
