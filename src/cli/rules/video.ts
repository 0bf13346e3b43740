/** Videos that say nothing to who cannot see or hear them. */
import { doctor } from '../../locales/en/doctor.js';
import { attributesOf, startTag } from '../fix.js';
import { attributeOf, isElement, isExpression, nodesOf, type Element } from '../page.js';
import { readVideo } from '../../widgets/video-facade/model.js';
import type { ElementRule } from '../rule.js';

export const videos: ElementRule = function* (_, element) {
  const { tagName: tag, sourceCodeLocation: location } = element;
  if (tag !== 'video-facade' || !location?.endTag || !isVideo(element)) return;
  const inside = [...nodesOf(element)].slice(1);
  // What an expression makes, only the program knows.
  if (inside.some(isExpression)) return;
  if (inside.some((node) => isElement(node) && attributeOf(node, 'slot') === 'transcript')) return;
  const fix = `${startTag(tag, attributesOf(element), element)}<span slot="transcript">${doctor.transcript}</span></${tag}>`;
  yield { kind: 'noTranscript', offset: location.startOffset, values: { tag }, fix };
};

/** Whether it plays something here: a plain link leads to a page of its own. */
function isVideo(element: Element): boolean {
  const src = attributeOf(element, 'src');
  const video = src ? readVideo(src, 'https://x.invalid') : undefined;
  return video !== undefined && video.kind !== 'link';
}
