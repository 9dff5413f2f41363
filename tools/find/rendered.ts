const BLOCK =
  /^(?:address|article|aside|blockquote|br|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|td|th|tr|ul)$/;

/** Text of an extractor's result in document order, a line break at each end of a block. */
export function textOf(content: Element): string {
  let text = '';
  const walk = (node: Node): void => {
    if (node.nodeType === 3) text += node.nodeValue;
    if (node.nodeType !== 1) return;
    const block = BLOCK.test((node as Element).localName);
    if (block) text += '\n';
    for (const child of node.childNodes) walk(child);
    if (block) text += '\n';
  };
  walk(content);
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
