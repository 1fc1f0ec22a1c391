import { measure } from '../norms/index.ts';

// What the record says of reveals: how often somebody looked, and how often too often.
measure('PRIV-10', {
  due: ['identity.reveal'],
  broken: ['identity.reveal_alarm'],
  say: { zh: '查看明文', en: 'Reveals' },
});
