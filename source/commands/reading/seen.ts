import type {Journal} from '../../journal/journal.ts';
import {withoutPrivate} from '../../journal/private.ts';
import type {Call} from '../command.ts';

/** The journal as this call may show it: without private entries, unless they are asked for. */
export const seen = (call: Call, journal: Journal): Journal => (call.flags.on.has('private') ? journal : withoutPrivate(journal));
