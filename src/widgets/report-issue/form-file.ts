/**
 * The form as `report-issue` loads it. In the bundles this is `dist/report-form.js`, made by rollup.config.mjs: its
 * `form()` runs the files of the form with the kit of the drop-in. Where files are not bundled they find it themselves.
 */
import type * as Kit from './kit.js';
import { build } from '../../base/version.js';
import { ReportDialog } from './report-dialog.js';

/** A file of another build is not run. */
export const madeFor: string = build;

export const form: (kit: typeof Kit) => { readonly ReportDialog: typeof ReportDialog } = () => ({
  ReportDialog,
});
