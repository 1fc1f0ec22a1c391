import { measure, witness } from '../norms/index.ts';

measure('ORG-12', {
  due: ['nights.night.begin'],
  broken: ['nights.not_taken'],
  say: { zh: '夜间值守', en: 'Nights taken over' },
});
witness('nights.night.begin', { zh: '转入夜间', en: 'The night was taken over' }, 'ORG-12');
witness('nights.watch_named', { zh: '排夜间值守', en: 'Somebody was named to watch' }, 'ORG-12');
witness('nights.not_taken', { zh: '闭店后没有转入夜间', en: 'Nobody took the night over' }, 'ORG-12');
