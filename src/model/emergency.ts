import { emergencyNumbers, type EmergencyNumber } from '../knowledge/emergency.js';
import { emergencySources, type Source } from '../knowledge/sources.js';

/** Countries for which an emergency number may be shown. */
export const countries: readonly string[] = Object.keys(emergencyNumbers);

/** The number of a country (ISO 3166-1 alpha-2), if one may be shown. */
export const numberFor = (country: string | undefined): EmergencyNumber | undefined =>
  country && Object.hasOwn(emergencyNumbers, country) ? emergencyNumbers[country] : undefined;

/** Where a country's number comes from. */
export function sourceOfNumber({ source, travelAdvice }: EmergencyNumber): Source & { id: string } {
  const id = source ?? 'travelAdvice';
  const page = emergencySources[id]!;
  return { id, ...page, url: page.url.replace('{place}', travelAdvice ?? '') };
}
