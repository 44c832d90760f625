/** What the partners wrote. Invented, like the figures. */
import type { Shortfall, Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';
import { empowermentTopics } from './topicsEmpowerment.ts';
import { networkTopics } from './topicsNetworks.ts';

export const topics: Topic[] = [...empowermentTopics, ...networkTopics];

export const shortfalls: Shortfall[] = [
	{
		indicator: '1.1',
		from: '2018-Q1',
		to: '2018-Q2',
		because: sayings(`
			- The project began in February and the needs assessment had to come first, so no CSO could
			  start a service yet. The plan counts from the first day; we expect to be level with it by
			  the end of the year.
			- Visits to the CSOs took longer than planned because many work with volunteers in the
			  evening. The first services open after the summer.
		`)
	},
	{
		indicator: '1.2',
		from: '2018-Q1',
		to: '2018-Q2',
		because: sayings(`
			- The training cycle has four modules, so no organisation can have completed it in the first
			  half year. Seven have enrolled.
			- The modules were adapted after the needs assessment, which moved the first certificates to
			  September.
		`)
	},
	{
		indicator: '2.1',
		from: '2018-Q1',
		to: '2018-Q1',
		because: sayings(`
			- The referral mechanisms met only once in the quarter, and we used the meeting to introduce
			  the project. New services can be named when the municipalities have updated their lists.
		`)
	},
	{
		indicator: '2.3',
		from: '2020-Q2',
		to: '2020-Q3',
		because: sayings(`
			- Attendance is far behind plan because public events were forbidden from March to June and
			  halls may be filled to a third since. We moved four sessions online, which this indicator
			  does not count, and asked for the target to be revised.
			- No event with more than ten people was allowed for most of the time, and schools and town
			  halls stayed closed to visitors. The missed events cannot all be made up; short talks at
			  markets and health centres are prepared instead.
			- People still hesitate to come to meetings, and two towns withdrew their permission at short
			  notice. We put the effort into the online campaign, whose reach grew at the same time.
		`)
	}
];

export const beginning = {
	until: '2018-Q2',
	challenge: sayings(`
		- Recruitment took longer than planned, because few people know both social work and project
		  rules. All posts are filled now.
		- The partners keep their records in different ways. We agreed on common forms and on codes in
		  place of names.
		- Many CSOs had expected a call for grants at once. We explain that assessment and training come
		  first.
		- The tax office took weeks to register the project. Payments were made in advance by the
		  partners.
		- Our members have little experience with reports and figures. The coordinator helped us with
		  the first ones.
	`),
	next: sayings(`
		- The assessment of needs will be finished and discussed with the municipalities. The training
		  plan follows from it.
		- We will sign agreements with the first CSOs and municipalities. The dates for the trainings
		  will be announced.
		- Staff will be trained in the common forms. The steering group meets for the second time.
		- The rooms of the Social Cause Club will be furnished. Members are invited to say what they
		  wish for.
		- The visual identity will be used on all materials from now on. The first posters go to print.
	`)
};
