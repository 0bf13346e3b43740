/** What not every browser can do, or let a test do. A test that needs it is skipped there, and says why. */

type Engine = 'Chromium' | 'Firefox' | 'WebKit';

const { userAgent } = navigator;

/** The browser the test runs in. */
export const engine: Engine = userAgent.includes('Firefox/')
  ? 'Firefox'
  : userAgent.includes('Chrome/')
    ? 'Chromium'
    : 'WebKit';

const missing = {
  narrowWindow: { WebKit: 'no window of WebKitGTK is less than 290 px wide' },
  forcedColors: { WebKit: 'no forced colours in WebKit' },
  moreContrast: { Firefox: 'a test cannot ask Firefox for more contrast' },
  keptPages: {
    Firefox: 'driven by a test, Firefox keeps no page for the way back',
    WebKit: 'the driver of WebKit has no tab besides that of the test',
  },
  spokenText: { WebKit: 'WebKit’s inspector tells no text, no table cells and no descriptions' },
} as const satisfies Record<string, Partial<Record<Engine, string>>>;

export type Ability = keyof typeof missing;

/** Why this browser lacks an ability; undefined where it has it. */
export const whyNot = (ability: Ability): string | undefined =>
  (missing[ability] as Partial<Record<Engine, string>>)[engine];

/** `it`, or `it.skip` with the reason in its title. The run ends with a summary of these reasons. */
export function itWhere(ability: Ability | false | undefined, title: string, test: Mocha.AsyncFunc): void {
  const reason = ability && whyNot(ability);
  if (reason) it.skip(`${title} [skipped: ${reason}]`, test);
  else it(title, test);
}
