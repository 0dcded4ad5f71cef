import type {AnyScreen, Screen} from './screen.ts';
import {brief} from './screens/brief/brief.ts';
import {debts} from './screens/debts/debts.ts';
import {entry} from './screens/entry/entry.ts';
import {ledger} from './screens/ledger/ledger.ts';
import {needs} from './screens/needs/needs.ts';
import {people} from './screens/people/people.ts';
import {person} from './screens/person/person.ts';
import {rhythm} from './screens/rhythm/rhythm.ts';
import {section} from './screens/section/section.ts';
import {timeline} from './screens/timeline/timeline.ts';
import {today} from './screens/today/today.ts';

/**
 * Every screen. Those with a tab are the views, in this order, the first of them that has something to say the one
 * that goodturn opens with.
 */
const table = [today, timeline, ledger, people, needs, rhythm, section, brief, debts, person, entry] as const;

/** The table, as it is handed to those who need not know which screens there are. */
export const screens: readonly AnyScreen[] = table;

type PlaceOf<One> = One extends Screen<infer At, infer _> ? At : never;

/** What a screen is of: one of each that the table has. */
export type Place = PlaceOf<(typeof table)[number]>;
