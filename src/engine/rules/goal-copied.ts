import { lettersOf } from '../language/signs';
import { rule } from '../rule';

/** Below this many signs two texts are alike by chance. */
const SHORTEST = 10;

export const goalCopied = rule({
  id: 'goal-copied',
  severity: 'warning',
  title: '完成情况照抄目标',
  messages: {
    copied: '完成情况与预期目标一字不差，请写实际做到了什么。',
  },
  *check(_form, { prose }) {
    for (const { cell, plain } of prose.outcomes) {
      const told = lettersOf(plain);
      const source = prose.goals.find((goal) => lettersOf(goal.plain) === told);
      if (told.length < SHORTEST || source === undefined) continue;
      yield { cell, also: [source.cell], message: 'copied' };
    }
  },
});
