import {
  ccg,
  choices,
  golding,
  kentCounty,
  kentFire,
  kentPolice,
  maidstoneCouncil,
  officer,
  oneMaidstone,
} from '../agencies.ts';
import {
  type ActionScript,
  atRisk,
  complete,
  edited,
  moved,
  offTrack,
  onTrack,
  text,
} from '../script.ts';

const ONE_PLAN = 'Partners work to one clear plan';
const FIND_HELP = 'People who suffer abuse know where to turn, and are believed';
const SAFE_AT_HOME = 'People can stay safely in their homes';

/** DA-1 to DA-6. Illustrative, except that this plan was indeed due for redrafting. */
export const DOMESTIC_ABUSE_ACTIONS: readonly ActionScript[] = [
  {
    // Moved three times by design.
    ref: 'DA-1',
    title: 'Redraft the domestic abuse action plan',
    objective: ONE_PLAN,
    description: text`
      Rewrite the plan so that each action has a lead, a date and a measure, after asking
      survivors and the agencies that support them what should come first.`,
    origin: 'Committee, 28 March 2017: the action plan “was due for redrafting”',
    lead: [choices, 'Service manager'],
    isPublishable: true,
    partners: [maidstoneCouncil, kentPolice, kentCounty, golding],
    resources: 'Staff time; a day’s facilitation paid by the borough council',
    start: '2017-04-18',
    due: '2017-06-30',
    measure: 'New plan agreed by the subgroup and taken to the board',
    milestones: [
      ['Old plan reviewed, line by line', '2017-05-12'],
      ['Survivors’ groups asked', '2017-05-31'],
      ['Draft to subgroup', '2017-06-16'],
      ['Plan agreed', '2017-06-30'],
    ],
    happened: [
      offTrack('2017-06-27', 25, {
        done: [1],
        plan: 'Hold the survivors’ group meetings in July and send a first draft to the July subgroup',
        who: 'Service manager, Choices',
        planBy: '2017-07-18',
      })`
        Review of the old plan is done: about half of it had been finished or forgotten.
        Survivors’ groups could not be brought together before the summer.`,
      moved(
        '2017-06-29',
        '2017-09-29',
        'Chair of the Safer Maidstone Partnership, by email, 29 June 2017',
      )`
        The plan should not be written before survivors have been heard.`,
      atRisk('2017-09-21', 50, { done: [1, 2] })`
        Three groups held over the summer. Strong message about housing and about children. Draft
        under way but not by the 29th.`,
      moved(
        '2017-09-27',
        '2017-11-30',
        'Chair of the Safer Maidstone Partnership, by email, 27 September 2017',
      )`
        Draft to be rewritten around what survivors said.`,
      moved(
        '2017-11-28',
        '2018-02-28',
        'Chair of the Safer Maidstone Partnership, by email, 28 November 2017',
      )`
        Held back so as to fit with the partnership plan for 2018-19.`,
      atRisk('2017-12-19', 70, { done: [1, 2, 3] })`
        Draft went to members on 6 December and comments are coming in. Third date, so the
        subgroup will not ask for another.`,
      atRisk('2018-01-08', 75, {
        done: [1, 2, 3],
        publicWording: 'Survivors’ groups were asked first, and the draft is out for comment.',
      })`
        Comments in from all members but one. Amber because there is no slack left, not because
        anything is wrong.`,
    ],
  },
  {
    ref: 'DA-2',
    title: 'Tell more people about the domestic abuse one stop shop',
    objective: FIND_HELP,
    description: text`
      New posters and cards, in the languages most needed, in surgeries, libraries, schools,
      hairdressers and public toilets. Translate the web page.`,
    lead: [maidstoneCouncil, 'Community safety officer'],
    isPublishable: true,
    partners: [choices, ccg, golding, oneMaidstone],
    resources: 'Printing from the community safety budget',
    start: '2017-05-02',
    due: '2017-09-15',
    measure: 'Posters up in the places agreed; people who come say where they saw one',
    happened: [
      onTrack('2017-06-28', 60)`
        Cards printed, four languages. Out in libraries and council offices, surgeries next.`,
      onTrack('2017-08-22', 85)`
        Surgeries done. Shops and hairdressers are being visited with One Maidstone.`,
      complete('2017-09-13', 'Distribution list; web page in five languages', {
        publicWording:
          'Cards and posters for the one stop shop are in libraries, surgeries and shops.',
      })`
        All done. Hairdressers asked for more. People are now asked at the desk where they heard
        of us.`,
    ],
  },
  {
    ref: 'DA-3',
    title: 'Get partners to adopt a workplace policy',
    objective: FIND_HELP,
    description: text`
      Offer partners and larger employers a model policy and a manager’s guide, so that staff who
      suffer abuse are supported at work.`,
    lead: [choices, 'Community engagement lead'],
    isPublishable: true,
    partners: [oneMaidstone, maidstoneCouncil, golding],
    resources: 'Staff time',
    start: '2017-06-05',
    due: '2018-03-30',
    measure: 'Each partner agency has a policy, and managers have had the guide',
    happened: [
      edited('2017-06-29', {
        title: 'Help partners and employers to adopt a workplace domestic abuse policy',
      }),
      onTrack('2017-06-30', 15)`
        Model policy drafted from two good ones that partners already had.`,
      onTrack('2017-09-28', 40, { written: '2017-10-04' })`
        Three agencies have adopted it. Managers like the guide more than the policy.`,
      onTrack('2017-12-15', 65)`
        Five now, and One Maidstone has sent it to its larger members. One retailer has asked us
        in to talk to store managers.`,
      onTrack('2018-01-09', 70)`
        Talk to store managers booked for 30 January.`,
    ],
  },
  {
    // Silent by design: nothing for October to December.
    ref: 'DA-4',
    title: 'Train surgery staff to ask about domestic abuse',
    objective: FIND_HELP,
    description: text`
      Lunchtime sessions for doctors, nurses and receptionists on how to ask safely, what to write
      in the notes and how to refer.`,
    lead: [ccg, 'Designated nurse, safeguarding adults'],
    isPublishable: true,
    partners: [choices, kentCounty],
    resources: 'Protected learning time',
    start: '2017-05-22',
    due: '2018-03-30',
    measure: 'Sessions held in surgeries across the borough; each has a named lead',
    target: 'Eight surgeries',
    happened: [
      onTrack('2017-06-30', 15, { written: '2017-07-07' })`
        Two surgeries signed up. Session written with a local doctor.`,
      onTrack('2017-09-12', 40)`
        Three surgeries trained. Receptionists in particular said that nobody had ever asked them
        to come along before.`,
    ],
  },
  {
    ref: 'DA-5',
    title: 'Mark the sixteen days of action against domestic abuse',
    objective: FIND_HELP,
    description: text`
      Join the international campaign from 25 November to 10 December: a launch in the town,
      stalls at the hospital and the market, messages on buses and from all partners.`,
    lead: [maidstoneCouncil, 'Community safety officer'],
    isPublishable: true,
    partners: [choices, kentPolice, kentFire, golding, oneMaidstone],
    resources: 'Small grant from the community safety budget; partners’ communications teams',
    start: '2017-08-01',
    due: '2017-12-15',
    measure: 'Every partner takes part; the one stop shop’s details are seen across the borough',
    milestones: [
      ['Programme agreed', '2017-09-29'],
      ['Launch event', '2017-11-24'],
      ['Review of what worked', '2017-12-15'],
    ],
    happened: [
      onTrack('2017-09-29', 35, { done: [1], written: '2017-10-09' })`
        Programme agreed. Fire service will light up the station. Still need a speaker for the
        launch.`,
      onTrack('2017-10-30', 50, { done: [1], by: officer })`
        Speaker found for the launch. Bus panels booked; hospital stall confirmed for two days.`,
      onTrack('2017-11-24', 75, { done: [1, 2] })`
        Launch held this morning, well attended, local radio came.`,
      complete('2017-12-14', 'Programme, photographs of stalls, note of the review meeting', {
        done: [1, 2, 3],
        publicWording: 'All partners took part in sixteen days of action against domestic abuse.',
      })`
        Finished. Review says: hospital stall worth repeating, market stall too cold and too
        public to talk.`,
    ],
  },
  {
    ref: 'DA-6',
    title: 'Make homes safer for people at risk of abuse',
    objective: SAFE_AT_HOME,
    description: text`
      Locks, lighting, alarms and fire-proof letterboxes, fitted quickly, so that people can stay
      where they are when that is what they want. Offered to private tenants too.`,
    lead: [maidstoneCouncil, 'Housing options manager'],
    partners: [kentFire, kentPolice, golding, choices],
    resources: 'Homelessness prevention budget; fire service home visits',
    start: '2017-04-18',
    due: '2018-03-30',
    measure: 'Work is done within ten working days; people say they feel safer',
    happened: [
      onTrack('2017-06-30', 25, { written: '2017-07-20' })`
        Two contractors on board. Fire service visiting within three days of a call, which is
        excellent. Late because the contractor’s return was late.`,
      atRisk('2017-09-28', 45, { by: officer })`
        Private landlords are slow to give permission, so some jobs go past ten days. Letter to
        landlords drafted.`,
      onTrack('2017-12-21', 70)`
        Letter works: permission now comes within the week. Budget should last to March.`,
      onTrack('2018-01-10', 75)`
        On time for all jobs since the last update.`,
    ],
  },
];
