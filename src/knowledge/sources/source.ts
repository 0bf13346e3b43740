/** Where figures come from: an authority's or a journal's own page. One file for each subject. */
export interface Source {
  readonly title: string;
  /** Language of the title (BCP 47). Left out: English. */
  readonly lang?: string;
  readonly organisation: string;
  /** Year of the edition; left out where the page shows no date. */
  readonly year?: number;
  readonly url: string;
  /**
   * How it was read, when not on this page itself: in a copy of it, in another publication that states it, or, for
   * phone numbers, in public lists.
   */
  readonly via?: 'copy' | 'report' | 'lists';
}
