/** Words for medicines and what magnesium does with them. */
export const medicines = {
  /** Names where they differ from the international ones, which stand in `knowledge/medicines.ts`. */
  medicineNames: {} as Readonly<Record<string, string>>,
  /** What kind of medicine it is. */
  medicineClasses: {
    tetracyclines: 'Tetracycline antibiotics',
    fluoroquinolones: 'Quinolone antibiotics',
    moxifloxacin: 'A quinolone antibiotic',
    nitrofurantoin: 'An antibiotic for bladder infections',
    bisphosphonates: 'Bone medicines (bisphosphonates)',
    ibandronate: 'A bone medicine (bisphosphonate)',
    levothyroxine: 'Thyroid hormones',
    dolutegravir: 'An HIV medicine',
    'dolutegravir-rilpivirine': 'Two HIV medicines in one tablet',
    bictegravir: 'An HIV medicine',
    raltegravir: 'An HIV medicine',
    elvitegravir: 'An HIV medicine',
    baloxavir: 'A flu medicine',
    gabapentin: 'A nerve pain medicine',
    penicillamine: 'A medicine that binds metals',
    iron: 'Iron by mouth',
    rosuvastatin: 'A statin',
    'other-antacid': 'Other medicines that antacids can affect',
    mycophenolate: 'A transplant medicine',
    'digoxin-absorption': 'A heart medicine',
    loop: 'Water tablets (loop diuretics)',
    thiazide: 'Water tablets (thiazides and the like)',
    'k-sparing': 'Water tablets that keep potassium',
    ppi: 'Stomach acid medicines (proton pump inhibitors)',
    aminoglycosides: 'Hospital antibiotics (aminoglycosides)',
    'antimicrobial-other': 'Hospital medicines for infections',
    platinum: 'A cancer medicine (platinum)',
    egfr: 'Cancer medicines (EGFR antibodies)',
    calcineurin: 'Transplant medicines',
    'same-ingredient': 'Antacids, laxatives and other products with magnesium',
    'b6-combined': 'Magnesium sold with vitamin B6',
  },
  classWithNames: '{class}: {names}',
};

export type MedicineWords = typeof medicines;
