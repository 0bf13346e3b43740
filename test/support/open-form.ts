/** The form of `report-issue`, whose file is loaded on the press that asks for it. */
import { waitUntil } from '@open-wc/testing';

const dialogIn = (widget: Element): HTMLDialogElement | null => widget.shadowRoot!.querySelector('dialog');

/** Presses the button, and waits until the form is there. */
export async function openForm(widget: Element): Promise<HTMLDialogElement> {
  widget.shadowRoot!.querySelector<HTMLElement>('.open')!.click();
  await waitUntil(() => dialogIn(widget)?.open, 'the form does not open', { timeout: 20_000 });
  return dialogIn(widget)!;
}
