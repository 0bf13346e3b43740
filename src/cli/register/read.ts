import { audit as words } from '../../locales/en/audit.js';
import { fillText } from '../../model/fill.js';
import { visible } from '../visible.js';
import type { Figure, FigureSource } from './figure.js';

/** Figures of a register, or why it is none. */
export type Register = { readonly figures: readonly Figure[] } | { readonly problem: string };

const isText = (it: unknown): it is string => typeof it === 'string' && it.trim() !== '';
const isNumber = (it: unknown): boolean => typeof it === 'number' && Number.isFinite(it);

/** How each part that the audit reads has to be: what is missing must not pass for current, nor end in an error of ours. */
const parts: Readonly<Partial<Record<keyof Figure, (it: unknown) => boolean>>> = {
  id: isText,
  value: (it) => isText(it) || isNumber(it) || (Array.isArray(it) && it.length === 2 && it.every(isNumber)),
  unit: isText,
  population: isText,
  review: (it) => isText(it) && /^\d{4}-(0[1-9]|1[0-2])$/.test(it),
  sources: (it) => Array.isArray(it) && it.length > 0 && it.every(isSource),
};

function isSource(it: unknown): boolean {
  const { url, via } = (it ?? {}) as Partial<Record<keyof FigureSource, unknown>>;
  return (
    isText(url) &&
    /^https?:/.test(url) &&
    (via === undefined || (isText(via) && Object.hasOwn(words.via, via)))
  );
}

/** The first part of a figure that is not as it should be. */
const wrongPart = (it: unknown): string | undefined =>
  Object.entries(parts).find(
    ([part, isRight]) => !isRight((it as Readonly<Record<string, unknown>> | null)?.[part]),
  )?.[0];

export function readRegister(text: string): Register {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: words.noRegister };
  }
  const figures: unknown = (value as { readonly figures?: unknown } | null)?.figures;
  if (!Array.isArray(figures) || figures.length === 0) return { problem: words.noRegister };
  for (const [i, figure] of (figures as readonly unknown[]).entries()) {
    const part = wrongPart(figure);
    if (part === undefined) continue;
    // It comes from elsewhere, and goes to a terminal.
    const id = part === 'id' ? undefined : visible((figure as Figure).id);
    return { problem: `${words.noRegister} ${fillText(words.wrongPart, { part, figure: id ?? i + 1 })}` };
  }
  return { figures: figures as readonly Figure[] };
}
