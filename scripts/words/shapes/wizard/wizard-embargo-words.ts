// What the wizard says of who can read a report, and of an embargo that a desk cannot keep: the shape that both languages fill.

/** How an embargoed report can be sent where it cannot be sealed. */
export type EmbargoWay = 'github' | 'contact' | 'placeholder' | 'public';

/** Everyone is told apart by what they are promised: nothing, an embargo that does not hold, or no details. */
export type Readers =
  | 'everyone'
  | 'everyone-embargoed'
  | 'everyone-placeholder'
  | 'members'
  | 'folder'
  | 'staff'
  | 'maintainers'
  | 'contact';

export interface WizardEmbargoWords {
  fork: {
    legend: string;
    hint: string;
    /** Said before the choice. */
    before: string;
    ways: Record<EmbargoWay, { label: string; meaning: string }>;
    github: { about: string; open: string; afterwards: string };
    contact: { about: string; care: string };
    placeholder: {
      about: string;
      /** What the report says in place of the details; stated on the page, word for word. */
      neutral: { offer: string; title: string; description: string };
      asked: string;
      /** Where the product would be asked for. */
      withheld: string;
    };
    /** What is above the ways where no script shows them. */
    privately: string;
  };
  readers: Record<Readers, { title: string; text: string }>;
}
