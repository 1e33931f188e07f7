import type { method as nl } from '../nl/method'

/** The method in words: its five phases, what each must bring, and what to ask. */
export const method: typeof nl = {
  phases: [
    {
      name: 'Starting point',
      purpose:
        'We agree where we stand and what we expect of each other. We get to know the neighbourhood and think of how to reach everybody.',
      ask: [
        'Why now, and what happens if we do nothing?',
        'What is settled already, and about what may residents think along?',
        'Whom do we never hear, and who does know those people?',
      ],
    },
    {
      name: 'Conversations',
      purpose:
        'For an agreed time we talk with residents, at a place that we make together. We ask what they wish, what they need and what stands in the way.',
      ask: [
        'What do you like here, and what do you miss?',
        'What does that mean for your day?',
        'What would you like to do yourself?',
      ],
    },
    {
      name: 'What we heard',
      purpose: 'We show in words and pictures what we heard. Residents correct it and add to it.',
      ask: [
        'Do you recognise this?',
        'What is missing?',
        'What is the smallest step that we can take now?',
      ],
    },
    {
      name: 'A plan together',
      purpose:
        'We gather ideas and choose together. There will be a plan with names and dates, and wijkverbinders learn their craft.',
      ask: [
        'Which idea do you want to carry?',
        'Who can help with it?',
        'By what will people notice it, and when?',
      ],
    },
    {
      name: 'Rooted',
      purpose:
        'The neighbourhood goes on by itself. We share what we learnt and look what has changed.',
      ask: [
        'What goes by itself, and what does not yet?',
        'Who takes it over?',
        'What is different from the starting point?',
      ],
    },
  ],
  outputs: {
    intake: 'The starting conversation is on record',
    area: 'The area is settled',
    urgency: 'It is clear why it must be different now',
    expectations: 'Both sides have confirmed what they expect',
    themes: 'The themes and the questions are chosen',
    promise: 'The promise to residents is public',
    'tenants-advice': 'The tenants’ organisation has advised and got an answer',
    'area-picture': 'There is a picture of the neighbourhood',
    stakeholders: 'We know who is here in the neighbourhood',
    'communication-plan': 'There is a plan to reach everybody',
    conversations: 'The conversations were held',
    'conversation-place': 'There is a place where we talk together',
    needs: 'Wishes, needs and obstacles are written down',
    offers: 'We know what people want to contribute',
    'possible-wijkverbinders': 'People who want to become wijkverbinder left their details',
    insights: 'What we heard stands in words and pictures',
    'correction-round': 'Residents have corrected it and added to it',
    'next-steps': 'The next steps have a name',
    recruitment: 'It is agreed how we look for wijkverbinders',
    ideas: 'The ideas are gathered',
    vote: 'People have voted, on paper and online',
    partners: 'Organisations that take part fit the ideas',
    plan: 'There is a plan with actions, names and dates',
    training: 'Wijkverbinders and professionals are trained',
    initiatives: 'What goes on already is part of the plan',
    'meeting-places': 'More than one meeting place is in use',
    exchange: 'Neighbourhoods learn from each other',
    involvement: 'People stay involved',
    effects: 'We have measured what changed',
  },
}
