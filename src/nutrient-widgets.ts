/**
 * The drop-in: registers every widget under its own tag. The emergency banner comes first, each of the
 * others in a task of its own, so that a slow phone stays responsive in between. Then placeholders. Languages come
 * before: what is drawn first is drawn in the right one.
 */
import { watchLanguages } from './base/language-queue.js';
import { endPlan, plan } from './base/said-once.js';
import { startPlaceholders, widgets } from './embed/widgets.js';

watchLanguages();

plan(widgets);

const [banner, ...others] = widgets;
banner.define();
for (const widget of others) setTimeout(() => widget.define());
setTimeout(startPlaceholders);
setTimeout(endPlan);
