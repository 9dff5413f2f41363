/** The words of the card; the locale files carry them. */
export type CardWord =
  | 'card_label'
  | 'through'
  | 'card_more'
  | 'card_hint'
  | 'card_hint_keys'
  | 'card_close'
  | 'source_none';

export interface CardWords {
  (key: CardWord, ...substitutions: string[]): string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}
