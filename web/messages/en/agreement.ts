import type { agreement as nl } from '../nl/agreement'

export const agreement: typeof nl = {
  title: 'Processing agreement',
  version: (version, date) => `Version ${version}, published on ${date}.`,
  intro:
    'These are the terms that article 28 of the GDPR asks for. Whoever accepts, accepts this version.',
  own: 'Does a gemeente use the standard model of VNG? That can take the place of this text.',
  articles: [
    {
      title: '1. Who, and about what',
      lines: [
        'The client is the organisation that accepts.',
        'The supplier is whoever operates this service.',
        'The client decides why and how data are used. It is the controller.',
        'The supplier processes the data for the client, and for nothing and nobody else.',
        'It is about letting people find places, book them and manage them.',
        'Which data, whose and how long stands in the register. That is part of this.',
      ],
    },
    {
      title: '2. Instructions',
      lines: [
        'The supplier only does what the client instructs in writing. Mail counts as well.',
        'What an administrator sets in the software is such an instruction.',
        'If an instruction goes against the law, the supplier says so at once.',
      ],
    },
    {
      title: '3. Confidentiality',
      lines: [
        'Whoever works for the supplier keeps secret what they see. That is on paper.',
        'People of the supplier see no content without consent of the client.',
        'That consent has an end date. What happens then goes into the audit trail.',
      ],
    },
    {
      title: '4. Security',
      lines: [
        'The supplier protects the data suitably, as article 32 of the GDPR asks.',
        'The measures stand under ‘Security’, each with the test that shows it.',
        'A measure may become better. It may not become worse without talking about it.',
      ],
    },
    {
      title: '5. Other processors',
      lines: [
        'The client agrees to the processors in the list.',
        'Does one come or go? Then the client hears it 30 days before.',
        'It can say no within those 30 days. If nothing else helps, it may stop free of charge.',
        'The supplier binds each other processor to the same duties, and stays liable.',
      ],
    },
    {
      title: '6. Outside Europe',
      lines: [
        'Databases, files and queues stand in the European Union.',
        'The platform belongs to a company from the United States.',
        'For it, standard clauses of the European Commission hold, or its decision on that country.',
        'The supplier reports a request of a government outside the EU, if the law allows.',
      ],
    },
    {
      title: '7. Rights of people',
      lines: [
        'People can see, correct, take along and erase their data.',
        'The software has pages for that. The supplier helps where they are not enough.',
        'A question that reaches the supplier goes to the client within two working days.',
      ],
    },
    {
      title: '8. A data breach',
      lines: [
        'The supplier reports a breach within 24 hours after finding it.',
        'It says what happened, whose data they are, and what it does.',
        'The client decides whether to tell the Autoriteit Persoonsgegevens, and whom else.',
      ],
    },
    {
      title: '9. Helping and showing',
      lines: [
        'The supplier helps with a DPIA and with questions of the supervisory authority.',
        'It gives all information that is needed to show that it keeps to this.',
        'The client may have an independent audit each year. After a breach, more often.',
        'The source code and the tests are public.',
      ],
    },
    {
      title: '10. When it ends',
      lines: [
        'The agreement lasts as long as the service is used.',
        'At the end the client gets all data in an open format.',
        'Then the supplier erases everything and confirms it. Copies are gone 30 days later.',
        'What the law makes one keep stays with the client.',
      ],
    },
    {
      title: '11. Law',
      lines: [
        'Dutch law holds. A court in the Netherlands decides where we cannot agree.',
        'Where another agreement differs about personal data, this text goes first.',
      ],
    },
  ],
}
