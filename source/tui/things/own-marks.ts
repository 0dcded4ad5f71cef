import type {Entry} from '../../journal/entry.ts';
import {type Line, span} from '../drawing/line.ts';

/**
 * What a person marked an entry with, before its text: `* ` where it is starred, `P ` where it is private. Each is the
 * key that sets it, a letter like any other: seen without colour and in every terminal.
 */
export const ownMarks = (entry: Entry): Line => [...privateMark(entry), ...(entry.starred ? starMark : [])];

/** That an entry is private; nothing where it is not. */
export const privateMark = (entry: Entry | undefined): Line => (entry?.private ? [span('P ', 'accent')] : []);

const starMark: Line = [span('* ', 'youOwe')];
