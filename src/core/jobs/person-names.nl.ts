/** By which names of persons are known, so that a column of them is never read (data only, folded). */

/** Words between a first and a family name. */
export const NAME_PARTICLES: readonly string[] = ['van', 'de', 'der', 'den', 'het', 't', 'ter', 'ten', 'te', 'von', 'da', 'dos', 'di', 'del', 'la', 'le', 'el', 'al', 'ben', 'bin', 'ait', 'ould'];

/** Common first names in the Netherlands and Belgium. */
export const FIRST_NAMES: readonly string[] = `
aad aart abdel abdellah abdul achmed adam adriaan ahmed aisha alba albert alex alexander ali alice amber amina amir amira amy anastasia andre andrea andrew angelique anita anja anke ankie ann anna anne annelies annemarie annemiek anneke annet annie
anouk antje anton antoine antonio arie arjan arjen arnold arthur arno astrid ayse aysegul ayoub barbara bart bas bastiaan bea ben benjamin bernard bert bianca bilal bjorn bo bob boris bouchra bram brahim brigitte carin carla carlo carlos carmen
carolien caroline casper catharina cees charlotte chantal chris christel christian christina claudia coen cora corina corrie cor daan daniel daniela danny david debby dennis derk desiree diana dick diederik dirk dominique driss eddy edith eduard edward
edwin eefje eelco eline elisabeth elise elke ellen els elsbeth emiel emily emine emma emre eric erik erika erwin esra esther eva evelien evert fatih fatima fatma felix femke ferdinand floris frank frans fred frederik freek frits gea geert gerard
gerda gerrit gert gertjan gijs gina guido guus hakan hamza han hanna hannah hanneke hans harm harrie harry hasan hassan heidi hein helen helena helga hendrik henk henny henri herman hilde huseyin hugo huub ibrahim ilse imane inge ingrid irene iris irma
isa isabel ivo jaap jacco jack jacob jacqueline jan jana janneke jans jasmijn jason jasper jean jeanette jelle jeroen jesse jessica jet jim jitske joanna jochem joep joeri johan johanna johannes john jolanda jolien jonas jos jose josephine
joost joris joyce judith julia julian jurgen jurriaan kaatje karel karim karin karina karl kasper katarzyna kees kelly kevin khadija khalid kim klaas koen koos krzysztof lars laura laurens leila lena lennart leo leon leonie lex lianne lies liesbeth lieke
linda lisa lisette loes lotte louis louise luc luca lucas lucia luuk maaike maarten machteld malika manon mara marc marcel margot margriet maria marian marianne marieke mariel marielle marijke marina mario marion mariska marja marjan marjolein mark
marleen marlies marloes martha martijn martin martine mary mats matthijs maud maurice mauro mees mehmet meike melanie melissa menno merel mia michael michel michelle michiel mieke mike milan miranda mirjam mohamed mohammed monique moniek murat
mustafa myrthe nadia nancy naomi natalie natasja nathalie nick nico nicole niek niels nienke nina noor noortje nora olaf olga omar onno oscar osman otto pascal patricia patrick paul paula paulien peggy peter petra philip piet pieter pim piotr quinten
rachel rachid ralf ralph ramon ramona raymond rebecca remco remy rene renate renee ria richard rick rik rob robbert robert robin roderick roel roelof roger rogier roland rolf romy ron ronald ronnie roos rosa rosalie roy ruben rudi rudy ruth ruud sabine
said samira sam samantha sander sandra sanne sara sarah saskia sebastiaan selim selma serge sharon silvia simon simone sjaak sjoerd sofia sofie sophie stan stefan stella steven stijn suzanne sven sylvia tamara tanja ted teun theo thijs thomas tim tineke
tjeerd tobias tom tomasz ton tonny trudy valerie vera veronique victor vincent walter wendy wessel wibo wiebe wilbert wilco willem willemijn wilma wim wouter xander yasmin yasmina youssef yusuf yvette yvonne zahra zeynep zoe
`.trim().split(/\s+/);
