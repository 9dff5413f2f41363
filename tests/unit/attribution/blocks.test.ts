import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../engine/language/blocks';

const kinds = (text: string) => blocksOf(text).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

describe('blocks of a bare text', () => {
  it('takes every line for a block, single or double newlines alike', () => {
    expect(kinds('It rained.\n\nIt snowed.\nIt froze.')).toEqual([
      'paragraph: It rained.',
      'paragraph: It snowed.',
      'paragraph: It froze.',
    ]);
  });

  it('takes the first line without a full stop for the headline, behind a notice too', () => {
    expect(kinds('Harbour Closed: Mayor\n\nIt rained.')[0]).toBe('headline: Harbour Closed: Mayor');
    expect(kinds('Please update your browser.\n\nHarbour closed for good\n\nIt rained.')[1]).toBe(
      'headline: Harbour closed for good',
    );
  });

  it('knows captions by their label or their credit', () => {
    expect(kinds('It rained.\nImage: The mayor at sea\nThe mayor at sea in May.ANN LEE / REUTERS\nIt snowed.')).toEqual(
      [
        'paragraph: It rained.',
        'caption: Image: The mayor at sea',
        'caption: The mayor at sea in May.ANN LEE / REUTERS',
        'paragraph: It snowed.',
      ],
    );
  });

  it('leaves a sentence that names an agency alone', () => {
    expect(kinds('It rained.\nThe fire was put out, a witness told Reuters.')[1]).toMatch(/^paragraph/);
  });

  it('gives nothing for nothing', () => {
    expect(blocksOf('')).toEqual([]);
    expect(blocksOf(' \n\n ')).toEqual([]);
  });
});
