/** What the partners wrote. Invented, like the figures. */
import type { Topic } from '../exampleProject.ts';
import { sayings } from '../sayings.ts';

export const topics: Topic[] = [
	{
		result: 'Oc 1',
		indicator: '1.1',
		figure: sayings(`
			- The network assisted victims of trafficking in several towns this quarter.
			- {returning?}Help through the network reached people who had been assisted before and others
			  who were new to it.
			- Members of the network shared the work: shelter, health care, papers and legal advice.
			- Assistance went on in the towns of the network, and each case had one person in charge.
		`),
		quiet: sayings(`
			- Nobody was referred to the network this quarter. The members agreed on how they refer.
		`),
		detail: sayings(`
			- Help was mostly with documents, health care and a safe place for the first days.
			- Referrals came from centres for social work, and for the first time from a school.
			- The members of the network now know whom to call in each institution, which saves days.
			- Half of the cases needed more than one institution, and the case conferences proved their
			  worth.
			- A health centre treats people without papers since we explained the law to its director.
			- Volunteers went along to offices, which made people stay until they had an answer.
		`),
		challenge: sayings(`
			- There is no shelter in the region, and people have to travel far from their families. We
			  found two rooms for emergencies.
			- Some institutions still see begging children as offenders. A joint visit with the police was
			  agreed.
			- Victims without papers wait for weeks before they receive any social assistance. The network
			  pays the first costs from its own means.
		`),
		next: sayings(`
			- The network will meet in every town once. The plan of who does what in an emergency will be
			  written down.
			- A protocol on referrals will be signed by the members. Two institutions that are not members
			  yet are invited.
		`)
	},
	{
		result: 'Op 1.1',
		indicator: '1.3',
		figure: sayings(`
			- The analysis of the social protection system went forward as planned.
			- The analysis and its recommendations were what most of our talks with institutions were about.
		`),
		quiet: sayings(`
			- The authors of the analysis were chosen and the questions agreed. Field work begins next
			  quarter.
		`),
		detail: sayings(`
			- Interviews with centres for social work showed how differently the same law is applied.
			- The draft was discussed with people who receive assistance, and their examples changed the
			  text.
			- The recommendations name who should do what, and by when.
		`),
		challenge: sayings(`
			- Several institutions answered only after a second request. The deadline for data was
			  extended by two weeks.
			- Figures on vulnerable groups are kept in different ways from town to town. The analysis says
			  so openly.
		`),
		next: sayings(`
			- The next chapter will be discussed with the municipalities. Their comments will be printed
			  beside the text.
			- The recommendations will be presented in each town. Members of the assemblies are invited.
		`)
	},
	{
		result: 'Op 1.2',
		indicator: '1.5',
		figure: sayings(`
			- {value person|people} completed the training in monitoring and evaluation.
			- The training was completed by {value person|people} from local CSOs.
		`),
		quiet: sayings(`
			- No training was held this quarter. Trainers were chosen, and the first training was
			  announced.
		`),
		detail: sayings(`
			- Each group took a real action plan of its town and found out what can be measured in it.
			- Participants were surprised how few plans have a budget.
			- The coaching after the training was in more demand than the training itself.
		`),
		challenge: sayings(`
			- Plans are often so general that nothing can be monitored. We teach how to agree on
			  indicators afterwards.
			- Small CSOs have one employee, who cannot be away for three days. We held two trainings at
			  the weekend.
		`),
		next: sayings(`
			- The next training is for those who will write the monitoring reports. Each will bring a plan
			  of the own town.
			- We will visit the CSOs trained so far and read their first reports with them. The best will
			  be printed.
		`)
	},
	{
		result: 'Op 1.3',
		indicator: '1.6',
		figure: sayings(`
			- Field workers spoke with people in the settlements, at the station and at the market.
			- Consultations went on in the communities, with women and men apart where they wished so.
			- We met people where they live and where they wait.
			- The field workers came back to places where they had been before, as promised.
		`),
		quiet: sayings(`
			- No consultations took place this quarter. Routes and contacts for the field work were
			  prepared.
		`),
		detail: sayings(`
			- Most knew of one kind of assistance at best, and nearly nobody knew how to complain.
			- Families in the settlements asked for somebody to go with them to the office.
			- Young people spoke most about work abroad and whom to trust with it.
			- What people told us was read out, without names, at the meeting with the municipality.
			- Several applied for assistance afterwards, and most of them received it.
			- Women asked for meetings without local leaders, and spoke more freely there.
		`),
		challenge: sayings(`
			- People have been asked many times and seen little change. We come back with what became of
			  their answers.
			- In two settlements the conversations were possible only after the third visit. The field
			  workers need more time than planned.
			- Stranded migrants move on before help can be arranged. Leaflets in four languages tell them
			  of their rights on the way.
		`),
		next: sayings(`
			- Consultations go on in the settlements not visited yet. A mediator from the community will
			  come along.
			- Small groups will meet with the centre for social work. They prepare their questions with us
			  beforehand.
		`)
	}
];

export const beginning = {
	until: '2012-Q4',
	challenge: sayings(`
		- Two months are short to begin a project at the end of a year. Offices were closed around the
		  holidays, and some talks were put off to January.
		- The networks exist on paper only so far. Each institution was visited and asked to name one
		  person.
		- Some towns have several plans for the same subject. We agreed with the lead organisation which
		  of them are monitored.
	`),
	next: sayings(`
		- The method of the research will be tested in one town. Trainers and authors meet before that.
		- The first meeting of the network takes place in January. The agenda was sent to all members.
		- The first training begins in January. Each CSO sends two people.
	`)
};

export const ending = {
	from: '2013-Q4',
	challenge: sayings(`
		- With the end of the project the CSOs lose their coach. They agreed to read each other’s reports
		  twice a year.
		- The networks have no money of their own. Two institutions promised rooms and telephones.
		- People ask whether somebody will come back. We told them honestly what goes on and what ends.
	`),
	next: sayings(`
		- The project has ended. The monitoring reports will be sent to the municipalities, and the
		  publication stays available.
		- The network goes on with its meetings, and its members take turns to call them.
		- The contacts made in the communities are handed over to the centres for social work and to the
		  CSOs of the network.
	`)
};
