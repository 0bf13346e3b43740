import type { AuthorityId } from '../../knowledge/regions.js';
import type { Option } from '../../model/option.js';
import { authorityIds, parseAuthorities, parseAuthority } from './model.js';

/** Whose figures. */
export const authorityOption: Option<AuthorityId | ''> = {
  parse: parseAuthority,
  allowed: `${authorityIds.join(', ')}, or a country code`,
  default: '',
  closed: true,
};

/** Several, side by side. */
export const compareOption: Option<string> = {
  parse: (raw) => parseAuthorities(raw)?.join(' '),
  allowed: `several of ${authorityIds.join(', ')}, or country codes, with spaces between`,
  default: '',
  closed: true,
};
