import type {AnyScreen, Screen} from './screen.ts';
import {briefScreen} from './screens/brief/brief.ts';
import {debtsScreen} from './screens/debts/debts.ts';
import {entryScreen} from './screens/entry/entry.ts';
import {ledgerScreen} from './screens/ledger/ledger.ts';
import {needsScreen} from './screens/needs/needs.ts';
import {peopleScreen} from './screens/people/people.ts';
import {personScreen} from './screens/person/person.ts';
import {rhythmScreen} from './screens/rhythm/rhythm.ts';
import {sectionScreen} from './screens/section/section.ts';
import {timelineScreen} from './screens/timeline/timeline.ts';
import {todayScreen} from './screens/today/today.ts';

/**
 * Every screen. Those with a tab are the views, in this order, the first of them that has something to say the one
 * that goodturn opens with.
 */
const table = [
	todayScreen,
	timelineScreen,
	ledgerScreen,
	peopleScreen,
	needsScreen,
	rhythmScreen,
	sectionScreen,
	briefScreen,
	debtsScreen,
	personScreen,
	entryScreen,
] as const;

/** The table, as it is handed to those who need not know which screens there are. */
export const screens: readonly AnyScreen[] = table;

type PlaceOf<One> = One extends Screen<infer At, infer _> ? At : never;

/** What a screen is of: one of each that the table has. */
export type Place = PlaceOf<(typeof table)[number]>;
