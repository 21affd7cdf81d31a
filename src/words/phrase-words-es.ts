/**
 * The same in Spanish, of words without accents, so that they are written in one way only. Not yet reviewed by a service.
 */
export const phraseWordsEs = (): readonly string[] =>
  (
    'abeja abeto abrigo acacia aceite acuarela agua alamo alfalfa alfombra algodon almendra almohada ' +
    'alpaca amapola ancla anillo antena apio arado arcilla ardilla arena armario arpa arroz asiento ' +
    'avellana avena azul balsa bambu banco bandeja banjo barca barniz barro bellota bicicleta boina ' +
    'bolsa bosque brisa brocha bronce brujula bruma bufanda butaca caballo cabina cabra cacao cactus ' +
    'caja calabaza calendario calle camello camino campana campo canal canasta canela cangrejo canoa ' +
    'caoba capa carreta cartera cascada casco castillo cebolla cebra cedro cepillo cereza cesta ' +
    'chaleco cielo ciervo cinta ciruela clarinete clavel cobre cocina coco coliflor colina collar ' +
    'colmena cometa copa coral corbata corcho cordero corteza cortina cristal cuaderno cuadro cubo ' +
    'cuchara cumbre dado desierto diamante dibujo durazno elefante encina ensalada escalera escoba ' +
    'esmeralda espejo espiga espuma establo estanque estatua estrella fabula ganso garza gato girasol ' +
    'globo golondrina gorra granito granja grillo guante guitarra harina helado helecho herradura ' +
    'hierba higo hoja hotel huerto isla jarra jilguero jirafa koala lago lana laurel leche lechuga ' +
    'lechuza lenteja leopardo libro lino linterna llave lluvia loro luna madera maleta mango mantel ' +
    'manzana mapa mar marfil mariposa menta mercado mesa miel mochila molino mosaico naranja nido ' +
    'nogal nube nuez oasis ola olivo olmo ostra oveja palma paloma pan panda papel pasto patio pato ' +
    'pera perla pez piano piedra pimiento pincel pino piscina planeta plato playa pluma pozo pradera ' +
    'puente puerta queso quinoa rama reloj roble romero sabana sal salmon sauce semilla sierra silla ' +
    'sol sombrero tambor tapiz taza teja tejado tigre tomate topo tortuga tren trigo uva vainilla ' +
    'valle vela ventana verano vidrio zafiro zapato'
  ).split(' ');
