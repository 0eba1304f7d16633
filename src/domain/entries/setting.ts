/** What a variable of the environment says; one that is set to nothing counts as not set. */
export function setting(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
): string | undefined {
  const value = env[name];
  return value === '' ? undefined : value;
}
