// npm run bench [-- NAME…] [--rounds N] [--json FILE]: what goodturn takes, each beside what runs next to it in the
// same run, as one table and as JSON. Measures the program in build/.
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, loadavg} from 'node:os';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {cli, root} from '../support/node.ts';
import {benches} from './benches.ts';
import {type Row, skippedRow} from './row.ts';

const {values, positionals} = parseArgs({
	allowPositionals: true,
	options: {rounds: {type: 'string', default: '21'}, json: {type: 'string', default: join(root, '.bench.json')}},
});
const unknown = positionals.filter(name => !benches.some(bench => bench.name === name));
const rounds = Number(values.rounds);
if (unknown.length > 0 || !Number.isInteger(rounds) || rounds < 1 || !existsSync(cli)) {
	if (unknown.length > 0)
		console.error(`There is no bench ${unknown.join(', ')}. There are: ${benches.map(({name}) => name).join(', ')}.`);
	else
		console.error(
			existsSync(cli)
				? `--rounds takes a number from 1 on, not ${values.rounds}.`
				: `There is no ${cli}: npm run build makes it.`,
		);
	process.exit(2);
}

const machine =
	`Node ${process.versions.node}, ${availableParallelism()} cores of ${cpus()[0]?.model ?? 'an unknown kind'}, ` +
	`load ${loadavg()[0]?.toFixed(1)} at the start, ${rounds} rounds`;
console.log(`${machine}\n`);
const rows: Row[] = [];
for (const {name, run} of benches) {
	if (positionals.length > 0 && !positionals.includes(name)) continue;
	let measured: readonly Row[];
	try {
		measured = await run({rounds});
	} catch (error) {
		measured = [{...skippedRow(name, '', error instanceof Error ? error.message : String(error)), isReached: false}];
	}
	for (const {what, toReach, measured: said, isReached} of measured)
		console.log(
			`${isReached === undefined ? '  ?' : isReached ? ' ok' : 'NOT'}  ${what.padEnd(62)}  ` +
				`${toReach.padEnd(32)}  ${said}`,
		);
	rows.push(...measured);
}
mkdirSync(dirname(values.json), {recursive: true});
writeFileSync(values.json, `${JSON.stringify({machine, at: new Date().toISOString(), rows}, null, 2)}\n`);
process.exitCode = rows.some(({isReached}) => isReached === false) ? 1 : 0;
