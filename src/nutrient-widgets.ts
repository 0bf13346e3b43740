/**
 * The drop-in: registers every widget under its own tag. The emergency banner comes first, each of the
 * others in a task of its own, so that a slow phone stays responsive in between. Then placeholders.
 */
import { startPlaceholders, widgets } from './embed/widgets.js';

const [banner, ...others] = widgets;
banner.define();
for (const widget of others) setTimeout(() => widget.define());
setTimeout(startPlaceholders);
