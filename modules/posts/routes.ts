import { type Served, serve } from '../../kit/http/serve.ts';
import { readCard } from './reading.ts';
import { nameDeputy, releaseDeputy } from './vacancy.ts';
import { cardIn, myPosts, myUnread, postsOf } from './views.ts';
import { takeWatch } from './watching.ts';
import * as wire from './wire.ts';

/** Posts: cards, reading, duty, deputies, keys. */
export const routes: Served[] = [
  serve(wire.mine, ctx => myPosts(ctx)),
  serve(wire.unread, ctx => myUnread(ctx)),
  serve(wire.read, readCard),
  serve(wire.posts, postsOf),
  serve(wire.card, cardIn),
  serve(wire.nameDeputy, nameDeputy),
  serve(wire.releaseDeputy, releaseDeputy),
  serve(wire.takeWatch, takeWatch),
];
