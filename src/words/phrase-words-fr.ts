/**
 * The same in French, of words without accents, so that they are written in one way only. Not yet reviewed by a service.
 */
export const phraseWordsFr = (): readonly string[] =>
  (
    'abricot agenda aigle aiguille aimant album algue amande ampoule ananas ancre anneau antenne ' +
    'arbre ardoise armoire arrosoir asperge assiette atelier atlas automne avion avocat balai balcon ' +
    'ballon bambou banane banc barque basilic bassin bateau bijou billet biscuit blaireau bonnet ' +
    'botte bouchon bougie boussole bouton branche brebis brique brosse brouette buisson bureau cabane ' +
    'cacao cactus cahier caillou canard caramel carotte carton cascade casque castor cerf cerise ' +
    'chaise chalet chameau chenille chapeau chariot chat chausson chemin cheval citron citrouille ' +
    'clavier cloche colline colombe compas concombre coquelicot corail corbeau cornet coton coussin ' +
    'couteau crabe craie crayon cube cuisine cygne dauphin dentelle dessin domino dragon drapeau dune ' +
    'eau escargot espadon farine fauteuil fenouil figue filet fleuve flocon fontaine foulard ' +
    'fourchette fourmi fraise framboise fromage galet gant gazelle gazon girafe givre globe grenier ' +
    'grenouille grillon guitare hamac harpe herbe hibou horloge huile iguane image ivoire jacinthe ' +
    'jambon jardin jonquille journal kayak kiwi lac laitue lampe lapin laurier lavande lentille lilas ' +
    'linge livre loutre lune maison mandarine mangue manteau marbre marron melon menthe miel miroir ' +
    'moineau montagne mouette moulin mouton muguet musique nappe navire neige noisette nuage oasis ' +
    'oignon oiseau olive ombre orage orange ourson paille palmier panda panier papillon parasol ' +
    'pastel peigne pelouse pendule perle persil phare piano pigeon pinceau piscine plage plume poire ' +
    'poivre pomme pont porte prairie prune puits radis raisin renard rivage rocher rosier ruban ruche ' +
    'sable sapin saumon savon soleil sorbet soupe tableau tambour tapis tasse terrasse tigre timbre ' +
    'tiroir toit tomate tonneau tortue tournesol train trompette truite tulipe vache valise vanille ' +
    'velours violon voile wagon yaourt'
  ).split(' ');
