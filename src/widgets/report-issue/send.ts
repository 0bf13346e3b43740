/** Sends a report. Whatever happens comes back as a value: nothing is thrown, and nothing of the report is lost. */
export type Failure =
  | { readonly why: 'offline' | 'time' | 'large' | 'often' | 'blocked' }
  | { readonly why: 'refused' | 'server'; readonly status: number };

export type Outcome = 'sent' | 'cancelled' | Failure;

/** Milliseconds after which sending is given up: a picture over a slow phone line takes its time. */
const longestWait = 30_000;

/**
 * One POST as multipart/form-data, without cookies. Not further than to the address: what is redirected may have been
 * taken or not, and another host was never named to the reader.
 */
export async function send(
  endpoint: string,
  fields: Readonly<Record<string, string>>,
  picture: Blob | undefined,
  cancelled: AbortSignal,
  timeLimit = longestWait,
): Promise<Outcome> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  if (picture) body.append('picture', picture, 'picture.png');
  const tooLong = AbortSignal.timeout(timeLimit);
  try {
    const { ok, status, type } = await fetch(endpoint, {
      method: 'POST',
      body,
      credentials: 'omit',
      redirect: 'manual',
      signal: AbortSignal.any([cancelled, tooLong]),
    });
    if (ok) return 'sent';
    if (type === 'opaqueredirect') return { why: 'blocked' };
    if (status === 413) return { why: 'large' };
    if (status === 429) return { why: 'often' };
    return { why: status < 500 ? 'refused' : 'server', status };
  } catch {
    if (cancelled.aborted) return 'cancelled';
    if (tooLong.aborted) return { why: 'time' };
    // A page may not learn why another server cannot be read: a missing permission looks like a dead line.
    return { why: navigator.onLine ? 'blocked' : 'offline' };
  }
}
