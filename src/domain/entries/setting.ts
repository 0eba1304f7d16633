/** The value of an environment variable; undefined if it is not set, or set to an empty text. */
export function setting(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const value = env[name];
  return value === '' ? undefined : value;
}
