import { agreementTable, table } from '../accuracy/page';
import type { Agreement } from './agreement';
import type { MarkedDocument, OwnArticle } from './stand-off';

/** The page that lists every marked document with its licence, for `docs/corpus.md`. */
export function documentsPage(
  marked: readonly MarkedDocument[],
  own: Readonly<Record<string, OwnArticle>>,
  agreement: Agreement,
): string {
  const licences = new Map<string, number>();
  for (const { licence } of marked) licences.set(licence, (licences.get(licence) ?? 0) + 1);
  const sum = marked.reduce((all, { attributions }) => all + attributions.length, 0);
  const title = ({ title, url }: MarkedDocument) => {
    const words = title.replaceAll('|', '/').replaceAll('[', '(').replaceAll(']', ')');
    return url ? `[${words}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})` : words;
  };
  const manner = (id: string) => (own[id] ? `${own[id].manner}, ${own[id].english}` : '–');
  return `# What the engine learns from

Made by \`npm run annotations -- documents\`. ${marked.length} documents with ${sum} attributions; the marks lie in \`tests/corpus\`, made after
its \`GUIDELINES.md\`. Texts of others stay with their owners: only address, hash and offsets are kept here. Our own articles
are kept whole, in \`tests/corpus/articles\`; nothing in them happened.

## Two readings

${agreement.documents} documents, drawn by lot, were read a second time from the bare text and without sight of the first reading:
${agreement.marks[0]} marks in the first, ${agreement.marks[1]} in the second. Neither was changed afterwards. PolNeAR's annotators reach 74.8
usable-highlight F1; both readings here come from one project, so readers who share no habits would agree less.

${agreementTable(agreement)}

## Documents

${table(['licence', 'documents'], [...licences])}

${table(
  ['document', 'title', 'date', 'licence', 'manner', 'attributions'],
  marked.map((one) => [one.id, title(one), one.date, one.licence, manner(one.id), one.attributions.length]),
)}
`;
}
