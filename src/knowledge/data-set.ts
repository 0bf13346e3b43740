/** When the rows of a file were looked at, and when they are due again. */
export interface DataSet {
  /** Month in which every row was last checked against its sources (ISO 8601). */
  readonly checked: string;
  /** Looked at again after this many months, and until then not said to be due. Left out: with the next edition. */
  readonly review?: { readonly months: number; readonly of: 'phones' | 'amounts' };
}
