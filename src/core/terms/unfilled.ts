/**
 * A value that is nothing but an unfilled place: `[[client name]]`. Without quotes YAML reads the same thing as a list
 * in a list, which nobody means, so that counts as one too.
 */
export function isUnfilled(value: unknown): boolean {
  if (typeof value === 'string') return /^\[\[[^[\]\r\n]{1,200}\]\]$/.test(value.trim());
  if (!Array.isArray(value) || value.length !== 1) return false;
  const inner: unknown = value[0];
  return Array.isArray(inner) && inner.length > 0 && inner.every(i => typeof i === 'string');
}
