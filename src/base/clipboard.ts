/** Puts text in the clipboard; false where the page or the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // No clipboard at all outside of https.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
