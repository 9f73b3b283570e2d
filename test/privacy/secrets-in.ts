import { SECRETS } from './contact-rows';

/** The pieces of contacts that stand in a text, each as often as it does. */
export function secretsIn(text: string): readonly string[] {
  return SECRETS.flatMap((secret) =>
    text
      .split(secret)
      .slice(1)
      .map(() => secret),
  );
}
