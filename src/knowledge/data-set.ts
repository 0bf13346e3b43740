/** When the rows of a file were looked at, and when they are due again. */
export interface DataSet {
  /** Month in which every row was last checked against its sources (ISO 8601). */
  readonly checked: string;
  /** They are due for a new check when more than this many months have passed. `of`: their widgets say so then. */
  readonly review: { readonly months: number; readonly of?: 'phones' | 'amounts' };
}
