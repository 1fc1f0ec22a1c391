import { type Served, serve } from '../../kit/http/serve.ts';
import { endAction, holdMeeting, readMeeting, startMeeting } from './holding.ts';
import { meetingShown, meetingsShown } from './views.ts';
import * as wire from './wire.ts';

/** Meetings and what they decided. */
export const routes: Served[] = [
  serve(wire.meetings, meetingsShown),
  serve(wire.meeting, meetingShown),
  serve(wire.startMeeting, startMeeting),
  serve(wire.holdMeeting, holdMeeting),
  serve(wire.readMeeting, readMeeting),
  serve(wire.endAction, endAction),
];
