// npm run torture [-- ROW…] [--small] [--json FILE] [--markdown FILE]: everything that may happen to a journal, at full
// size, as one table.
import {writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {rows} from './rows.ts';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {small: {type: 'boolean', default: false}, json: {type: 'string'}, markdown: {type: 'string'}},
});
const chosen = positionals.length > 0 ? rows.filter(row => positionals.includes(row.name)) : rows;
const unknown = positionals.filter(name => !rows.some(row => row.name === name));
if (unknown.length > 0) {
	console.error(`No such row: ${unknown.join(', ')}. Rows: ${rows.map(row => row.name).join(', ')}.`);
	process.exit(2);
}

const results = [];
for (const row of chosen) {
	const began = performance.now();
	const {run} = await row.load();
	const outcome = await run(values.small ? 'small' : 'full');
	const seconds = Math.round((performance.now() - began) / 1000);
	const verdict = outcome.skipped
		? `skipped: ${outcome.skipped}`
		: outcome.faults.length === 0
			? 'reached'
			: 'NOT REACHED';
	console.log(`${row.name.padEnd(14)} ${verdict.padEnd(12)} ${String(seconds).padStart(5)} s  ${outcome.figures}`);
	for (const fault of outcome.faults.slice(0, 10)) console.log(`${' '.repeat(15)}${fault}`);
	results.push({name: row.name, toReach: row.toReach, verdict, seconds, ...outcome});
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(results, null, 2)}\n`);
if (values.markdown) {
	// For README: one line a row.
	const cell = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
	const lines = results.map(
		({name, toReach, figures, verdict}) => `| ${cell(name)} | ${cell(toReach)} | ${cell(figures)} | ${cell(verdict)} |`,
	);
	writeFileSync(
		values.markdown,
		`${['| what | to reach | how many | result |', '| --- | --- | --- | --- |', ...lines].join('\n')}\n`,
	);
}
process.exitCode = results.some(result => result.faults.length > 0) ? 1 : 0;
