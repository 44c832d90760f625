/** What the partners wrote. One line is what a partner says at once; invented, like the figures. */
import type { Shortfall, Topic } from '../exampleProject.ts';
import { lines } from '../lines.ts';
import { empowermentTopics } from './topicsEmpowerment.ts';
import { networkTopics } from './topicsNetworks.ts';

export const topics: Topic[] = [...empowermentTopics, ...networkTopics];

export const shortfalls: Shortfall[] = [
	{
		indicator: '1.1',
		from: '2018-Q1',
		to: '2018-Q2',
		because: lines(`
			The project began in February and the needs assessment had to come first, so no CSO could start a service yet. The plan counts from the first day; we expect to be level with it by the end of the year.
			Visits to the CSOs took longer than planned because many work with volunteers in the evening. The first services open after the summer.
		`)
	},
	{
		indicator: '1.2',
		from: '2018-Q1',
		to: '2018-Q2',
		because: lines(`
			The training cycle has four modules, so no organisation can have completed it in the first half year. Seven have enrolled.
			The modules were adapted after the needs assessment, which moved the first certificates to September.
		`)
	},
	{
		indicator: '2.1',
		from: '2018-Q1',
		to: '2018-Q1',
		because: lines(`
			The referral mechanisms met only once in the quarter, and we used the meeting to introduce the project. New services can be named when the municipalities have updated their lists.
		`)
	},
	{
		indicator: '2.3',
		from: '2020-Q2',
		to: '2020-Q3',
		because: lines(`
			Attendance is far behind plan because public events were forbidden from March to June and halls may be filled to a third since. We moved four sessions online, which this indicator does not count, and asked for the target to be revised.
			No event with more than ten people was allowed for most of the time, and schools and town halls stayed closed to visitors. The missed events cannot all be made up; short talks at markets and health centres are prepared instead.
			People still hesitate to come to meetings, and two towns withdrew their permission at short notice. We put the effort into the online campaign, whose reach grew at the same time.
		`)
	}
];
