import type { Checklist, ListItem } from '../list.ts';
import { list_names } from '../words.ts';

/** One line of what colleagues say of each other: a way of behaving, seen or not. */
const behaves = (code: string, zh: string, en: string, weight: ListItem['weight'] = 'minor'): ListItem => ({
  ...{ code, say: { zh, en }, weight, rows: ['PRIN-03'] },
});

/** How a colleague behaves, told by another one; whoever was not spoken of for longest comes first, and nobody of oneself (PRIN-03). */
export const peers: Checklist = {
  code: 'peers',
  say: list_names.peers,
  cadence: { kind: 'days', days: 'peers_every', within: 'day_round_within' },
  by: ['service_clerk', 'vip_clerk', 'group_clerk', 'floor_advisor', 'duty_manager'],
  // What is said of a colleague is for those who lead, not for the whole team.
  read_by: ['duty_manager', 'hall_manager', 'branch_supervisor', 'province_supervisor'],
  about: 'staff',
  items: [
    behaves(
      'sincere',
      '待客户、待同事真诚，说到做到',
      'Sincere with customers and colleagues, keeps a word',
      'major',
    ),
    behaves('no_brushing_off', '不推诿，不把难办的事丢给别人', 'Brushes nothing off on others'),
    behaves('honest', '不弄虚作假，不私下收受', 'No false entries, nothing taken on the side', 'major'),
    behaves('secrets', '不打听、不谈论客户的资料', 'Neither asks nor talks about customers’ data', 'major'),
    behaves(
      'calm',
      '受委屈时情绪平稳，不带给下一位',
      'Stays calm when wronged, the next one feels nothing of it',
    ),
    behaves('helps', '忙时主动搭手，不当众争执', 'Lends a hand in a rush, no quarrel before customers'),
  ],
};
