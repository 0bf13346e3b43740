/**
 * Names as people type them, and names of other medicines. From lists of the American and British names, from what stands
 * on packs, and from slips of the finger; never from `src/`.
 */

/** What is typed, and what it should find. */
export const typedNames: readonly (readonly [typed: string, name: string])[] = [
  // From its beginning.
  ['gaba', 'gabapentin'],
  ['rifam', 'rifampicin'],
  ['mycophenolate', 'mycophenolate mofetil'],
  ['pregab', 'pregabalin'],
  ['dulox', 'duloxetine'],
  ['amitrip', 'amitriptyline'],
  ['metf', 'metformin'],
  ['levoth', 'levothyroxine'],
  ['omepr', 'omeprazole'],
  ['spiro', 'spironolactone'],
  // The names this audience types.
  ['pregabalin', 'pregabalin'],
  ['duloxetine', 'duloxetine'],
  ['amitriptyline', 'amitriptyline'],
  ['nortriptyline', 'nortriptyline'],
  ['carbamazepine', 'carbamazepine'],
  ['metformin', 'metformin'],
  ['gabapentin', 'gabapentin'],
  ['tramadol', 'tramadol'],
  ['atorvastatin', 'atorvastatin'],
  ['simvastatin', 'simvastatin'],
  ['amlodipine', 'amlodipine'],
  ['ramipril', 'ramipril'],
  ['lisinopril', 'lisinopril'],
  ['bisoprolol', 'bisoprolol'],
  ['warfarin', 'warfarin'],
  ['aspirin', 'aspirin'],
  ['ibuprofen', 'ibuprofen'],
  ['sertraline', 'sertraline'],
  ['losartan', 'losartan'],
  ['digoxin', 'digoxin'],
  // By what kind it is.
  ['water tablet', 'furosemide'],
  ['water tablets', 'spironolactone'],
  ['water pill', 'torasemide'],
  ['water pills', 'hydrochlorothiazide'],
  ['diuretic', 'furosemide'],
  ['diuretics', 'indapamide'],
  ['thyroid', 'levothyroxine'],
  ['statin', 'rosuvastatin'],
  ['statins', 'atorvastatin'],
  ['HIV', 'raltegravir'],
  ['transplant', 'tacrolimus'],
  ['antibiotic', 'doxycycline'],
  ['antibiotics', 'ciprofloxacin'],
  ['proton pump', 'omeprazole'],
  ['proton pump inhibitor', 'rabeprazole'],
  ['PPI', 'omeprazole'],
  ['ppi', 'dexlansoprazole'],
  ['PPIs', 'pantoprazole'],
  ['acid reducer', 'esomeprazole'],
  ['acid blocker', 'lansoprazole'],
  ['heartburn', 'omeprazole'],
  ['reflux', 'pantoprazole'],
  ['nerve pain', 'gabapentin'],
  ['nerve pain', 'pregabalin'],
  ['neuropathy', 'duloxetine'],
  ['tricyclic', 'amitriptyline'],
  ['SNRI', 'duloxetine'],
  ['SSRI', 'sertraline'],
  ['ACE inhibitor', 'lisinopril'],
  ['beta blocker', 'bisoprolol'],
  ['beta-blocker', 'atenolol'],
  ['bisphosphonate', 'alendronate'],
  ['osteoporosis', 'risedronate'],
  ['fluoroquinolone', 'levofloxacin'],
  ['quinolone', 'moxifloxacin'],
  ['tetracycline', 'lymecycline'],
  ['diabetes', 'metformin'],
  ['sulfonylurea', 'glipizide'],
  ['cholesterol', 'rosuvastatin'],
  ['laxative', 'milk of magnesia'],
  ['antacid', 'magnesium antacids'],
  ['immunosuppressant', 'ciclosporin'],
  ['anemia', 'iron'],
  ['anaemia', 'ferrous fumarate'],
  ['integrase inhibitor', 'dolutegravir'],
  // With a slip of the finger.
  ['gabapentn', 'gabapentin'],
  ['gabbapentin', 'gabapentin'],
  ['furosemied', 'furosemide'],
  ['furosimide', 'furosemide'],
  ['omeprazol', 'omeprazole'],
  ['omeprazle', 'omeprazole'],
  ['levothiroxine', 'levothyroxine'],
  ['levothyroxin', 'levothyroxine'],
  ['ciprofloxasin', 'ciprofloxacin'],
  ['pregablin', 'pregabalin'],
  ['pregabaline', 'pregabalin'],
  ['duloxitine', 'duloxetine'],
  ['amitryptyline', 'amitriptyline'],
  ['amitriptylin', 'amitriptyline'],
  ['metformine', 'metformin'],
  ['hydrochlorthiazide', 'hydrochlorothiazide'],
  ['spironolacton', 'spironolactone'],
  ['atorvastatine', 'atorvastatin'],
  ['rosuvastatine', 'rosuvastatin'],
  ['pantoprazol', 'pantoprazole'],
  ['alendronat', 'alendronate'],
  ['doxycyclin', 'doxycycline'],
  // In other spellings: American, older British, other languages.
  ['cyclosporine', 'ciclosporin'],
  ['cyclosporin', 'ciclosporin'],
  ['torsemide', 'torasemide'],
  ['chlorthalidone', 'chlortalidone'],
  ['rifampin', 'rifampicin'],
  ['frusemide', 'furosemide'],
  ['bendrofluazide', 'bendroflumethiazide'],
  ['ethacrynic acid', 'etacrynic acid'],
  ['ferrous sulphate', 'ferrous sulfate'],
  ['acetaminophen', 'paracetamol'],
  ['glyburide', 'glibenclamide'],
  ['indomethacin', 'indometacin'],
  ['ursodiol', 'ursodeoxycholic acid'],
  ['phenobarbitone', 'phenobarbital'],
  ['rapamycin', 'sirolimus'],
  ['gabapentine', 'gabapentin'],
  // Acids and salts, as they stand on a pack.
  ['alendronic acid', 'alendronate'],
  ['ibandronic acid', 'ibandronate'],
  ['risedronic acid', 'risedronate'],
  ['etidronic acid', 'etidronate'],
  ['risedronate sodium', 'risedronate'],
  ['alendronate sodium', 'alendronate'],
  ['levothyroxine sodium', 'levothyroxine'],
  ['doxycycline hyclate', 'doxycycline'],
  ['gabapentin 300 mg', 'gabapentin'],
  ['metformin 500 mg', 'metformin'],
  ['omeprazole 20mg capsules', 'omeprazole'],
  ['iron tablets', 'iron'],
  ['acetylsalicylic acid', 'aspirin'],
  ['magnesium hydroxide', 'milk of magnesia'],
  ['cabotegravir', 'cabotegravir by mouth'],
  ['thyroxine', 'levothyroxine'],
  // Short forms.
  ['HCTZ', 'hydrochlorothiazide'],
  ['T4', 'levothyroxine'],
  ['T3', 'liothyronine'],
  ['MMF', 'mycophenolate mofetil'],
  ['ASA', 'aspirin'],
  ['APAP', 'paracetamol'],
  ['INH', 'isoniazid'],
  ['UDCA', 'ursodeoxycholic acid'],
  // As keyboards and habits have it.
  ['GABAPENTIN', 'gabapentin'],
  ['Gabapentin', 'gabapentin'],
  ['gábäpentin', 'gabapentin'],
  ['  gabapentin  ', 'gabapentin'],
  ['mycophenolate   mofetil', 'mycophenolate mofetil'],
  ['bowel cleansing', 'bowel-cleansing preparations'],
  ['ｇａｂａｐｅｎｔｉｎ', 'gabapentin'],
  ['vitamin b6', 'magnesium with vitamin B6'],
];

/** Two medicines in one field, as people paste them from a list. */
export const typedPairs: readonly (readonly [typed: string, ...names: string[]])[] = [
  ['metformin gabapentin', 'metformin', 'gabapentin'],
  ['gabapentin and omeprazole', 'gabapentin', 'omeprazole'],
  ['lisinopril, metformin 500 mg', 'lisinopril', 'metformin'],
];

/** Supplements that no source on magnesium and medicines was read on: what is offered in their place would be another thing. */
export const otherThings: readonly string[] = [
  'vitamin D',
  'vitamin B12',
  'vitamin D3 1000 IU',
  'fish oil',
  'calcium',
];

/** What a source on magnesium hydroxide names (UK product 25343, section 4.5), and for a class its members that are in use. */
export const hydroxideList: readonly (readonly [listed: string, ...names: string[]])[] = [
  ['captopril'],
  ['enalapril'],
  ['fosinopril'],
  ['azithromycin'],
  ['cefaclor'],
  ['cefpodoxime'],
  ['isoniazid'],
  ['itraconazole'],
  ['nitrofurantoin'],
  ['rifampicin'],
  [
    'tetracyclines',
    'doxycycline',
    'minocycline',
    'tetracycline',
    'demeclocycline',
    'lymecycline',
    'oxytetracycline',
  ],
  ['ketoconazole'],
  ['quinolones', 'ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin', 'norfloxacin'],
  ['atazanavir'],
  ['fosamprenavir'],
  ['tipranavir'],
  ['fexofenadine'],
  ['bisphosphonates', 'alendronate', 'risedronate', 'ibandronate', 'etidronate'],
  ['deflazacort'],
  ['digoxin'],
  ['dipyridamole'],
  ['diflunisal'],
  ['gabapentin'],
  ['phenytoin'],
  ['lansoprazole'],
  ['levothyroxine'],
  ['mycophenolate', 'mycophenolate mofetil', 'mycophenolic acid'],
  ['iron preparations', 'iron', 'ferrous sulfate', 'ferrous fumarate', 'ferrous gluconate'],
  ['rosuvastatin'],
  ['sulpiride'],
  ['phenothiazines', 'chlorpromazine'],
  ['chloroquine'],
  ['hydroxychloroquine'],
  ['proguanil'],
  ['penicillamine'],
  ['sodium polystyrene sulfonate'],
  ['aspirin'],
  ['nilotinib'],
  ['bile acids', 'ursodeoxycholic acid'],
];

/** Medicines in wide use that no source on magnesium was read on: none of them is in the list, under any name. */
export const otherMedicines: readonly string[] = (
  'abacavir abiraterone acamprosate acarbose acetazolamide aciclovir acyclovir adalimumab adenosine ' +
  'albuterol alfuzosin allopurinol alprazolam amantadine aminophylline amiodarone amisulbrom ' +
  'amisulpride amoxicillin ampicillin anastrozole apixaban apremilast aripiprazole azathioprine ' +
  'baclofen beclomethasone benazepril benzonatate betahistine bicalutamide bosentan bosutinib ' +
  'brimonidine bromocriptine budesonide buprenorphine bupropion buspirone cabergoline canagliflozin ' +
  'candesartan capecitabine carbidopa carbimazole carbocisteine carboplatin carvedilol cefalexin ' +
  'cefazolin cefepime cefixime cefotaxime cefprozil cefradine ceftriaxone cefuroxime celecoxib ' +
  'cephalexin cetirizine chlordiazepoxide chlorpheniramine chlorpropamide cinacalcet citalopram ' +
  'clarithromycin clobetasol clodronate clomipramine clonazepam clonidine clopidogrel clotrimazole ' +
  'clozapine codeine colchicine colecalciferol colestyramine cyclobenzaprine cyclopenthiazide ' +
  'cyclophosphamide cyproterone dabigatran dapagliflozin dapsone darifenacin darunavir desloratadine ' +
  'desvenlafaxine diazepam diclofenac dicyclomine diltiazem diphenhydramine disulfiram docetaxel ' +
  'docusate domperidone donepezil dorzolamide dosulepin doxazosin doxepin doxylamine dronedarone ' +
  'dulaglutide dutasteride edoxaban efavirenz empagliflozin emtricitabine entacapone entecavir epoetin ' +
  'eprosartan ergocalciferol erythromycin escitalopram estradiol eszopiclone etanercept ethosuximide ' +
  'ethotoin etodolac etoricoxib everolimus exenatide ezetimibe famciclovir felodipine fenofibrate ' +
  'fentanyl finasteride flecainide flucloxacillin fluconazole fludrocortisone fluoxetine flurbiprofen ' +
  'fluticasone fluvastatin fluvoxamine folic formoterol foscarbidopa fosfomycin fosphenytoin ' +
  'galantamine gefitinib gemfibrozil glargine gliclazide glimepiride glucagon glyceryl granisetron ' +
  'guaifenesin haloperidol heparin hydralazine hydrocodone hydrocortisone hydromorphone ' +
  'hydroxycarbamide hydroxyurea hydroxyzine hyoscine imatinib imipramine indinavir infliximab insulin ' +
  'irbesartan isosorbide ivabradine ivermectin kanamycin ketamine ketoprofen ketorolac ketotifen ' +
  'labetalol lacosamide lactulose lamivudine lamotrigine lapatinib latanoprost leflunomide letrozole ' +
  'levetiracetam levocetirizine levodopa levomepromazine levonorgestrel lidocaine linagliptin linezolid ' +
  'liraglutide lofepramine loperamide lopinavir loratadine lorazepam lurasidone macrogol mebendazole ' +
  'mebeverine medroxyprogesterone mefenamic mefloquine meloxicam memantine mephenytoin mercaptopurine ' +
  'mesalazine metaxalone methadone methazolamide methocarbamol methotrexate methyldopa methylphenidate ' +
  'methylprednisolone metoclopramide metronidazole mexiletine midodrine minoxidil mirabegron ' +
  'mirtazapine modafinil montelukast morphine moxonidine nabumetone nadolol naloxone naltrexone ' +
  'naratriptan nebivolol nefopam nelfinavir neomycin nifedipine nintedanib nitroglycerin nizatidine ' +
  'olanzapine olmesartan olodaterol ondansetron orlistat oseltamivir oxaliplatin oxazepam oxcarbazepine ' +
  'oxybutynin oxycodone paclitaxel pamidronate paroxetine penciclovir penicillin pentosan ' +
  'pentoxifylline perindopril phentermine pimecrolimus pioglitazone piroxicam polythiazide pramipexole ' +
  'prasugrel prazosin primaquine primidone probenecid prochlorperazine promethazine propafenone ' +
  'propantheline propylthiouracil pseudoephedrine pyrimethamine quetiapine quinapril quinidine quinine ' +
  'raloxifene ranitidine rasagiline repaglinide rifaximin risperidone ritonavir rituximab rivaroxaban ' +
  'rivastigmine rizatriptan ropinirole ruxolitinib sacubitril salbutamol salmeterol saquinavir ' +
  'saxagliptin selegiline semaglutide senna sildenafil sitagliptin solifenacin sorafenib streptomycin ' +
  'strontium sucralfate sulfadiazine sulfasalazine sulindac sumatriptan sunitinib tadalafil tamoxifen ' +
  'tamsulosin tapentadol telmisartan temazepam tenofovir terazosin terbinafine teriparatide ' +
  'testosterone theophylline tibolone ticagrelor ticlopidine tiludronate timolol tiotropium tizanidine ' +
  'tofacitinib tolbutamide tolterodine topiramate toremifene trandolapril tranexamic trazodone ' +
  'trimethoprim trospium valaciclovir valproate valsartan vardenafil varenicline venlafaxine verapamil ' +
  'vigabatrin vinorelbine vortioxetine xipamide zoledronate zolmitriptan zolpidem zonisamide zopiclone'
).split(' ');
