import type { Manifest } from './manifest';

const NAMES: Readonly<Record<string, string>> = {
  'LicenseRef-public-domain': 'public domain',
};

/** The text of NOTICE: where the packed facts come from, under which licences, with the words these oblige us to print. */
export function noticeText({ sources }: Manifest): string {
  const lines = [
    'Hearsay',
    '',
    'The code is under the MIT licence (LICENSE). The packed facts in assets/public/knowledge come from the sources below;',
    'they were selected, joined, given other ids and titles, and are published under CC0-1.0 as far as they are ours.',
    'Data of GeoNames stands in files of its own (places-geonames*.json) under CC-BY-4.0. Single facts that were read on',
    'public pages are listed with their addresses in assets/public/knowledge/sources.json; no words of those pages are used.',
  ];
  for (const { title, licence, origin, snapshot, notice } of sources)
    lines.push(
      '',
      title,
      `  ${origin}`,
      `  ${NAMES[licence] ?? licence}, as of ${snapshot}`,
      ...(notice ? [`  ${notice}`] : []),
    );
  if (sources.some(({ licence }) => licence === 'MIT')) lines.push('', 'Licence of the sources under MIT:', '', ...MIT);
  return `${lines.join('\n')}\n`;
}

const MIT = [
  'Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated',
  'documentation files (the "Software"), to deal in the Software without restriction, including without limitation the',
  'rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit',
  'persons to whom the Software is furnished to do so, subject to the following conditions:',
  '',
  'The above copyright notice and this permission notice shall be included in all copies or substantial portions of the',
  'Software.',
  '',
  'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE',
  'WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR',
  'COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR',
  'OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.',
];
