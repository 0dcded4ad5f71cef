import type {Journal} from '../../journal/journal.ts';
import {withoutPrivate} from '../../journal/private.ts';
import type {Call} from '../command.ts';
import type {Flag} from '../flags.ts';

/** The flag of every command that lists entries. */
export const privateFlag: Readonly<Record<'private', Flag>> = {private: {type: 'switch', about: 'private entries too'}};

/** The journal as this call may show it: without private entries, unless they are asked for. */
export const seen = (call: Call, journal: Journal): Journal => (call.flags.on.has('private') ? journal : withoutPrivate(journal));
