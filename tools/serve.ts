import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  readonly origin: string;
  /** Paths that were asked for. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves pages on this machine alone, as a site would.
 * @param pages markup by path; a function is asked anew each time.
 */
export async function serve(pages: Readonly<Record<string, string | (() => string)>>): Promise<Served> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    asked.push(path);
    const page = pages[path];
    const type = path.endsWith('.css') ? 'text/css' : 'text/html';
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(page === undefined ? '' : typeof page === 'function' ? page() : page);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** The demo article as a site would serve it: the very markup, without the script of our own page. */
export function demoPages(): Record<string, string> {
  const read = (name: string) => readFileSync(new URL(`../entrypoints/demo/${name}`, import.meta.url), 'utf8');
  return {
    '/demo': read('index.html').replace(/\s*<script type="module"[^>]*><\/script>/, ''),
    '/demo.css': read('demo.css'),
  };
}
